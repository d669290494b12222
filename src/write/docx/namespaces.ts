const main = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' } as const;

/** The namespaces of the parts that refer to others. */
export const linkingNamespaces = {
  ...main,
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

/** The namespace of every other part of WordprocessingML. */
export const wordNamespaces = main;
