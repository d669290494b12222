import { SaxesParser } from 'saxes';
import { Unreadable } from './unreadable.ts';

/** What a part says as it is read, names without their prefix. */
export interface Listener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads the XML of a part piece by piece; after each piece the caller may take what the listener has gathered. */
export function* listen(pieces: Iterable<string>, listener: Listener): Generator<void> {
  const parser = new SaxesParser();
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }) => listener.open?.(local(name), attributes));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => listener.close?.(local(name)));
  parser.on('error', () => {
    throw new Unreadable('rows/xlsx-hong');
  });
  for (const piece of pieces) {
    parser.write(piece);
    yield;
  }
  parser.close();
  yield;
}

/** Reads a whole part. */
export function listenToAll(pieces: Iterable<string>, listener: Listener): void {
  for (const _ of listen(pieces, listener));
}
