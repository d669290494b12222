import Handlebars from 'handlebars';

/** Part markup that is already escaped: a template prints it as it is. */
export interface Markup {
  toHTML(): string;
}

/** Marks text as escaped part markup. */
export function markup(escaped: string): Markup {
  return new Handlebars.SafeString(escaped);
}

export function isMarkup(value: unknown): value is Markup {
  return value instanceof Handlebars.SafeString;
}
