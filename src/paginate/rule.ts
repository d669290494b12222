import { ptToTwips, type Twips, twipsToPt } from '../base/units.ts';
import type { Rule } from '../block/block.ts';
import type { Strip } from './strip.ts';

/** The least height that word processors give the empty paragraph under a drawn line. */
const least: Twips = 20;

/** A drawn line, which takes its own thickness, and the space after it, in a column `width` wide. */
export function ruleStrip(rule: Rule, width: Twips, joined: boolean): Strip {
  const free = width - rule.length;
  const left = rule.align === 'left' ? 0 : rule.align === 'right' ? free : Math.floor(free / 2);
  const thick = rule.stroke / 8;
  return {
    before: rule.before,
    height: ptToTwips(thick) + Math.max(rule.after, least),
    after: 0,
    resumed: rule.before,
    opens: !joined,
    paint(canvas, { x, y }) {
      const x1 = twipsToPt(x + left);
      const middle = twipsToPt(y) + thick / 2;
      canvas.stroke({ x1, y1: middle, x2: x1 + twipsToPt(rule.length), y2: middle, width: thick });
    },
  };
}
