import type * as z from 'zod';
import { jsonForm } from './json-form.ts';
import type { JsonForm } from './leaf.ts';
import { officeParts } from './office.ts';
import { officeWords } from './office-words.ts';

const dialect = 'http://json-schema.org/draft-07/schema#';

/** The JSON Schema of danvan.yaml. */
export function officeSchema(): JsonForm {
  const properties = propertiesOf(Object.keys(officeParts()));
  return { $schema: dialect, title: 'danvan.yaml', type: 'object', properties, additionalProperties: false };
}

/** The JSON Schema of danh-ba.yaml: profiles, defaults and facts under names of the office's own. */
export function directorySchema(): JsonForm {
  const properties = propertiesOf(['co_quan', 'nguoi_ky', 'mac_dinh']);
  return { $schema: dialect, title: 'danh-ba.yaml', type: 'object', properties };
}

function propertiesOf(keys: readonly string[]): JsonForm {
  const parts: Readonly<Record<string, z.core.$ZodType>> = officeParts();
  const forms = keys.map((key) => {
    const [part, words] = [parts[key], officeWords[key]];
    const about = words && { title: words.ten, description: words.nghia };
    return [key, { ...about, ...(part && jsonForm(part)) }] as const;
  });
  return Object.fromEntries(forms);
}
