/** Points, 1/72 inch. Font sizes, in steps of one half. */
export type Pt = number;
/** Twips, 1/20 point, always whole: the one length of the Block tree, exact in .docx and in .pdf. */
export type Twips = number;
/** Millimetres, as the law writes its measures. */
export type Mm = number;

export const twipsPerPt = 20;
export const twipsPerMm = 1440 / 25.4;

export function mmToTwips(mm: Mm): Twips {
  return Math.round(mm * twipsPerMm);
}

export function ptToTwips(pt: Pt): Twips {
  return Math.round(pt * twipsPerPt);
}

export function twipsToPt(twips: Twips): Pt {
  return twips / twipsPerPt;
}

export function twipsToMm(twips: Twips): Mm {
  return twips / twipsPerMm;
}
