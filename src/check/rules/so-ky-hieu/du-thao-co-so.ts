import { fieldAt } from '../../fields.ts';
import type { Rule } from '../../rule.ts';

/** A draft is not registered yet: it has no number. */
export const duThaoCoSo: Rule = {
  id: 'so-ky-hieu/du-thao-co-so',
  severity: 'warning',
  clause: { nd30: 'ND30-D15.2' },
  certainty: 'sure',
  about: {
    vi: {
      title: 'Dự thảo mà đã có số',
      what: 'Văn bản ghi là dự thảo nhưng đã có số {so}.',
      why: 'Số được cấp sau khi ký; đã ký thì không còn là dự thảo.',
      fix: 'Để so: ~, hoặc bỏ du_thao.',
    },
    en: {
      title: 'A draft with a number',
      what: 'The paper is marked as a draft but has the number {so}.',
      why: 'Numbers are given after signing; what is signed is no draft.',
      fix: 'Leave so: ~, or drop du_thao.',
    },
  },
  examples: [{ wrong: 'so: 7\ndu_thao: 2', right: 'so: ~\ndu_thao: 2', at: '7' }],
  *check(paper) {
    const so = fieldAt(paper, 'so');
    if (!so || paper.document?.du_thao === undefined) return;
    yield { span: so.scalar.span, path: 'so', params: { so: so.scalar.text.trim() } };
  },
};
