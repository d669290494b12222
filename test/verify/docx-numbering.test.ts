import { expect, it } from 'vitest';
import { readNumbering } from '../../src/verify/docx-numbering.ts';
import { parseXml } from '../../src/verify/parse-xml.ts';

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const xml = `<w:numbering xmlns:w="w">
  <w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '-')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/>
    <w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
</w:numbering>`;

it('counts as Word does: every level from its start under a new parent, lists that share a form together', () => {
  const numberOf = readNumbering(parseXml(new TextEncoder().encode(xml)));
  const asked: readonly (readonly [string, number])[] = [
    ['1', 0],
    ['1', 1],
    ['1', 2],
    ['1', 2],
    ['2', 0],
    ['1', 3],
    ['1', 1],
    ['1', 2],
    ['1', 0],
    ['1', 1],
    ['3', 0],
    ['1', 0],
    ['9', 0],
  ];
  expect(asked.map(([list, at]) => numberOf(list, at))).toEqual([
    'I.',
    '1.',
    '1.1.',
    '1.2.',
    '-',
    'a)',
    '2.',
    '2.1.',
    'II.',
    '1.',
    'IV.',
    'V.',
    '',
  ]);
});
