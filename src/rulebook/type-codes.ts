import type { TheThuc } from '../model/document.ts';

/** The codes of the kinds of paper that the law names, by style. Clauses ND30-III.I, P-TY-01..06. */
export const typeCodes: Readonly<Record<TheThuc, readonly string[]>> = {
  'nha-nuoc': [
    ...[
      'NQ',
      'QĐ',
      'CT',
      'QC',
      'QyĐ',
      'TC',
      'TB',
      'HD',
      'CTr',
      'KH',
      'PA',
      'ĐA',
      'DA',
      'BC',
      'BB',
      'TTr',
      'HĐ',
    ],
    ...['CĐ', 'BGN', 'BTT', 'GUQ', 'GM', 'GGT', 'GNP', 'PG', 'PC', 'PB'],
  ],
  dang: [
    ...[
      'NQ',
      'CT',
      'KL',
      'QC',
      'BC',
      'QĐ',
      'QĐi',
      'CTr',
      'TT',
      'TTr',
      'HD',
      'CV',
      'BB',
      'KH',
      'TB',
      'ĐA',
      'PA',
    ],
    ...['DA', 'QH', 'TC', 'LKG', 'CL', 'GM', 'GGT'],
  ],
};

/** The codes of the kinds that have Kính gửi, beside công văn. Clauses ND30-I.II.9.b, P-CK-18. */
export const addressedCodes: Readonly<Record<TheThuc, readonly string[]>> = {
  'nha-nuoc': ['TTr', 'BC', 'CĐ'],
  dang: ['CV', 'TTr'],
};
