import type * as z from 'zod';
import { type JsonForm, jsonForms } from './leaf.ts';

/** Where the bodies that hold bodies stand in the JSON Schema. */
export const bodyRef: JsonForm = { $ref: '#/definitions/noi_dung' };

/**
 * What a part schema wants of a YAML value, as JSON Schema. Leaves are known by what they were registered with; undefined:
 * a branch that no editor has to know of (prose that YAML takes for a mapping).
 */
export function jsonForm(schema: z.core.$ZodType): JsonForm | undefined {
  const known = jsonForms.get(schema);
  if (known) return known.form;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return jsonForm(def.innerType);
    case 'pipe':
      return isTransform(def.out) ? jsonForm(def.in) : jsonForm(def.out);
    case 'lazy':
      return bodyRef;
    case 'array':
      return { type: 'array', items: jsonForm(def.element) ?? {} };
    case 'union':
      return anyOf(def.options.flatMap((option) => [jsonForm(option)].filter((form) => form !== undefined)));
    case 'object':
      return objectForm(def.shape);
    default:
      return undefined;
  }
}

function isTransform(schema: z.core.$ZodType): boolean {
  return schema._zod.def.type === 'transform';
}

function objectForm(shape: Readonly<Record<string, z.core.$ZodType>>): JsonForm {
  const entries = Object.entries(shape);
  const properties = entries.flatMap(([key, value]) => {
    const form = jsonForm(value);
    return form ? [[key, form] as const] : [];
  });
  const required = entries.filter(([, value]) => value._zod.def.type !== 'optional').map(([key]) => key);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

/** Branches of one union, unions in it opened and no branch twice. */
function anyOf(forms: readonly JsonForm[]): JsonForm | undefined {
  const flat = forms.flatMap((form) => {
    const inner = Object.keys(form).length === 1 ? form.anyOf : undefined;
    return Array.isArray(inner) ? (inner as JsonForm[]) : [form];
  });
  const seen = new Map(flat.map((form) => [JSON.stringify(form), form]));
  const [first, ...others] = [...seen.values()];
  return others.length === 0 ? first : { anyOf: [...seen.values()] };
}
