import { limits } from '../base/limits.ts';
import { basename } from '../base/path.ts';

/** Names that Windows keeps for devices, with or without an extension. */
const devices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * The name that a source file gives its outputs (`plan.yaml` → `plan`), or undefined where some system could not hold
 * it: Windows devices and forbidden characters, a dot or space at the end, over 120 bytes.
 */
export function outputName(source: string): string | undefined {
  const stem = basename(source).replace(/\.ya?ml$/i, '');
  return isName(stem) ? stem : undefined;
}

/** True where every system can hold files of that name. */
export function isName(stem: string): boolean {
  return (
    stem !== '' &&
    !devices.test(stem.split('.')[0] ?? '') &&
    [...stem].every((c) => c >= ' ' && !'<>:"/\\|?*\u007f'.includes(c)) &&
    !/[. ]$/.test(stem) &&
    new TextEncoder().encode(stem).length <= limits.name
  );
}
