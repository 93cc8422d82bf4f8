import type { Text } from '../domain/text.ts';
import { LEFT_OUT_REASONS } from '../reports/left-out-table.ts';
import { counted } from '../render/words.ts';
import type { Remark } from '../run/remarks.ts';

/** What is said on standard error beside the output of a report. All words of it stand here. */
export function remarkText(remark: Remark): Text {
  switch (remark.kind) {
    case 'nothing-selected': {
      const filter = remark.words.join(' ');
      return { zh: `没有符合条件的项目：${filter}`, en: `no project meets ${filter}` };
    }
    case 'errors': {
      const { count } = remark;
      return {
        zh: `台账有${count}处错误，数字可能不全；用 zhaoshang check 查看`,
        en: `the ledger has ${counted(count, 'error')}, so figures may lack something; see zhaoshang check`,
      };
    }
    case 'left-out': {
      const { count, leftOut } = remark;
      const reasons = leftOut.map(({ reason }) => LEFT_OUT_REASONS[reason]);
      return {
        zh: `未计入${count}个项目（${reasons.map(({ zh }) => zh).join('；')}）；用 zhaoshang list --not-counted 加同样的文件和条件查看`,
        en: `not counted: ${count} (${reasons.map(({ en }) => en).join('; ')}); see zhaoshang list --not-counted with the same files and filters`,
      };
    }
    case 'counted-again': {
      const { count } = remark;
      return {
        zh: `有${count}行是前面已有的项目，重复计入；用 zhaoshang report 查看`,
        en: `counted again: ${counted(count, 'row')} of projects that stand further up or in another file; see zhaoshang report`,
      };
    }
  }
}
