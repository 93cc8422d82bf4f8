import { STAGE_LABELS, STAGES, type Stage } from '../domain/stage.ts';
import { wordList } from '../domain/word-list.ts';
import { CELL_FINDINGS } from '../table/cells/cell-findings.ts';
import type { Vocabulary } from '../table/cells/vocabulary.ts';

/** What cells say for the stages of a project. */
export const STAGE_WORDS: Vocabulary<Stage> = {
  values: STAGES,
  labels: STAGE_LABELS,
  unknown: CELL_FINDINGS.stageUnknown,
  words: {
    negotiating: wordList('在谈|洽谈|洽谈中|在洽谈|跟踪|意向|储备|拟签约|待签约|negotiating|in talks'),
    signed: wordList(
      '签约|已签约|签约未开工|签约未注册|签订合同|已签合同|未开工|尚未开工|待开工|拟开工|前期|前期工作',
      '前期准备|开展前期工作|筹备|筹建|筹备中|筹建中|未动工|履约|已履约|signed|not started|preparing',
      'contracted',
    ),
    registered: wordList(
      '注册|已注册|注册登记|已注册登记|完成注册|公司注册|已注册公司|注册未开工|已落地|落地|registered',
      'landed|incorporated',
    ),
    started: wordList(
      '开工|已开工|开工建设|已开工建设|在建|建设中|建设|续建|新开工|正在建设|施工|施工中|主体施工',
      '主体建设|基础施工|桩基施工|主体封顶|厂房建设|装修|设备安装|设备调试|动工|已动工|土建|土建施工',
      'started|under construction|in construction|construction',
    ),
    operating: wordList(
      '投产|已投产|试生产|试产|试运行|试运营|部分投产|投产运营|生产|运营|已运营|正常生产|生产中',
      '投产达效|operating|in production|trial production|in operation',
    ),
    completed: wordList(
      '竣工|已竣工|竣工投产|建成投产|完工|已完工|建成|已建成|达产|已达产|达产达标|竣工验收|completed',
    ),
    terminated: wordList(
      '终止|已终止|解约|已解约|终止合作|终止合同|合同终止|解除合同|取消|已取消|撤销|退出|已退出|清退',
      '停止|中止|terminated|cancelled|withdrawn',
    ),
  },
};
