/** Colours of the red, green and blue light of sRGB and of its white, as seen under D50 (IEC 61966-2-1, ICC.1). */
const lights = {
  wtpt: [0.9642, 1, 0.8249],
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;

/** So many points of the curve stand in the profile; between them it is straight. */
const points = 256;

/** How bright a colour shines that is written as `value`, both from 0 to 1. */
function brightness(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const whole = (value: number): number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];
const fixed = (value: number): number[] => whole(Math.round(value * 65536));
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

function curve(): number[] {
  const values = Array.from({ length: points }, (_, i) => Math.round(brightness(i / (points - 1)) * 65535));
  return [...letters('curv'), ...zeros(4), ...whole(points), ...values.flatMap((v) => [v >> 8, v & 255])];
}

function description(text: string): number[] {
  return [
    ...letters('desc'),
    ...zeros(4),
    ...whole(text.length + 1),
    ...letters(text),
    ...zeros(1 + 8 + 3 + 67),
  ];
}

/** The profile of the colours in which a PDF/A file says it is to be seen: sRGB, as an ICC profile of version 2.1. */
export function srgbProfile(): Uint8Array {
  const shared = curve();
  const elements: readonly (readonly [string, readonly number[]])[] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', [...letters('text'), ...zeros(4), ...letters('No rights reserved'), 0]],
    ...Object.entries(lights).map(
      ([tag, light]) => [tag, [...letters('XYZ '), ...zeros(4), ...light.flatMap(fixed)]] as const,
    ),
    ['rTRC', shared],
    ['gTRC', shared],
    ['bTRC', shared],
  ];
  const data: number[] = [];
  const places = new Map<readonly number[], number>();
  const start = 128 + 4 + elements.length * 12;
  for (const [, element] of elements) {
    if (places.has(element)) continue;
    places.set(element, start + data.length);
    data.push(...element, ...zeros(-element.length & 3));
  }
  const table = elements.flatMap(([tag, element]) => [
    ...letters(tag),
    ...whole(places.get(element) ?? 0),
    ...whole(element.length),
  ]);
  const head = [
    ...whole(start + data.length),
    ...zeros(4),
    ...whole(0x02100000),
    ...letters('mntrRGB XYZ '),
    ...[2026, 1, 1, 0, 0, 0].flatMap((part) => [part >> 8, part & 255]),
    ...letters('acsp'),
    ...zeros(28),
    ...lights.wtpt.flatMap(fixed),
  ];
  return Uint8Array.from([
    ...head,
    ...zeros(128 - head.length),
    ...whole(elements.length),
    ...table,
    ...data,
  ]);
}
