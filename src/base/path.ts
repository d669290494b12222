/** Paths with `/`, absolute (`/a/b`, `C:/a/b`), as the Host speaks them. */

export function dirname(path: string): string {
  const cut = path.lastIndexOf('/');
  if (cut < 0) return '.';
  if (cut === 0) return '/';
  return /^[A-Za-z]:$/.test(path.slice(0, cut)) ? path.slice(0, cut + 1) : path.slice(0, cut);
}

export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path);
}

/** `path` seen from `folder`, with `.` and `..` worked out; backslashes count as separators. */
export function resolvePath(folder: string, path: string): string {
  const joined = (isAbsolute(path) ? path : `${folder}/${path}`).replaceAll('\\', '/');
  const drive = /^[A-Za-z]:/.exec(joined)?.[0] ?? '';
  const parts: string[] = [];
  for (const part of joined.slice(drive.length).split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return `${drive}/${parts.join('/')}`;
}

export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** A folder and its parents, nearest first, up to and including `top` (or the root of the file system). */
export function foldersUp(folder: string, top: string): string[] {
  const folders: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    folders.push(at);
    if (at === top || at === dirname(at)) return folders;
  }
}

/** `path` as a person in `folder` would write it, where it lies inside; otherwise unchanged. */
export function shortPath(folder: string, path: string): string {
  return path !== folder && isInside(folder, path) ? path.slice(folder.length).replace(/^\//, '') : path;
}
