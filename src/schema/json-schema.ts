import type { Kind } from '../model/kind.ts';
import { bodyRef, jsonForm } from './json-form.ts';
import { keyWords } from './key-words.ts';
import type { JsonForm } from './leaf.ts';
import { needsOf } from './needs.ts';
import { noiDung } from './noi-dung.ts';
import { rieng } from './rieng.ts';
import { partForms } from './shape.ts';

const dialect = 'http://json-schema.org/draft-07/schema#';

/** What an attached paper takes from the paper that it goes with. */
const ofMain = ['the_thuc', 'co_quan', 'so', 'ngay', 'noi_nhan', 'nguoi_ky'];

/** The JSON Schema of one kind's papers, for editors: keys, values and what they mean in Vietnamese. */
export function kindSchema(kind: Kind): JsonForm {
  return { $schema: dialect, title: kind.ten, ...formOf(kind), definitions };
}

/** The JSON Schema of every kind: `loai` decides which. */
export function paperSchemaOfAll(kinds: readonly Kind[]): JsonForm {
  const loai = { ...described('loai', {}), enum: kinds.map(({ id }) => id) };
  return {
    $schema: dialect,
    title: 'Văn bản danvan',
    type: 'object',
    properties: { loai },
    required: ['loai'],
    allOf: kinds.map((kind) => ({
      if: { properties: { loai: { const: kind.id } }, required: ['loai'] },
      // An object with `then` written out would pass for a promise.
      ...Object.fromEntries([['then', { $ref: `#/definitions/${kind.id}` }]]),
    })),
    definitions: { ...definitions, ...Object.fromEntries(kinds.map((kind) => [kind.id, formOf(kind)])) },
  };
}

const definitions = { noi_dung: jsonForm(noiDung) ?? {} };

function formOf(kind: Kind): JsonForm {
  const needs = needsOf(kind);
  const shared = Object.entries(partForms())
    .filter(([key]) => needs.get(key) !== 'khong')
    .map(([key, form]) => [key, described(key, key === 'noi_dung' ? bodyRef : form)] as const);
  const own = Object.entries(kind.rieng).map(([key, { ten }]) => {
    return [key, { title: ten, ...jsonForm(rieng) }] as const;
  });
  const properties = { ...Object.fromEntries([...shared, ...own]), loai: loaiOf(kind) };
  const wanted = [...needs].flatMap(([key, need]) => (need === 'bat-buoc' && key !== 'dia_danh' ? key : []));
  const alone = wanted.filter((key) => ofMain.includes(key));
  return {
    type: 'object',
    properties,
    required: ['loai', ...wanted.filter((key) => !ofMain.includes(key))],
    additionalProperties: false,
    anyOf: [{ required: ['van_ban_chinh'] }, { required: alone }],
    ...(kind.it_nhat_mot && {
      allOf: kind.it_nhat_mot.map((keys) => ({ anyOf: keys.map((key) => ({ required: [key] })) })),
    }),
  };
}

function loaiOf(kind: Kind): JsonForm {
  return { ...described('loai', {}), const: kind.id };
}

/** A form with the words for its key and for the keys inside it (`nguoi_ky.ky_thay`). */
function described(path: string, form: JsonForm): JsonForm {
  const words = Object.hasOwn(keyWords, path) ? keyWords[path] : undefined;
  const inner = within(path, form);
  if (!words) return inner;
  const { ten, nghia, vi_du } = words;
  const about = { title: ten, description: nghia, ...(vi_du && { examples: vi_du }) };
  return '$ref' in inner ? { ...about, allOf: [inner] } : { ...about, ...inner };
}

function within(path: string, form: JsonForm): JsonForm {
  const { properties, items, anyOf } = form;
  return {
    ...form,
    ...(isForm(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, inner]) => [
          key,
          described(`${path}.${key}`, inner as JsonForm),
        ]),
      ),
    }),
    ...(isForm(items) && { items: within(path, items) }),
    ...(Array.isArray(anyOf) && { anyOf: anyOf.map((each: JsonForm) => within(path, each)) }),
  };
}

function isForm(value: unknown): value is JsonForm {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
