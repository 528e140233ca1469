/** What is done to cases, the papers on which they are closed, and the stages of an assessment. */
import { defineCodeList } from '@youju/model'
import { items, label } from '../shorthand.ts'

export const caseLists = [
  defineCodeList({
    code: 'case-action-kind',
    label: label('办理动作', 'kind of action on a case'),
    source: '自定',
    codes: items(
      ['open', '立项', 'opened'],
      ['move', '办理', 'moved'],
      ['extend', '延期', 'extended'],
      ['pause', '暂停计时', 'clock stopped'],
      ['resume', '恢复计时', 'clock started again'],
      ['reopen', '重开', 'reopened'],
      ['remind', '催办', 'reminded'],
    ),
  }),
  defineCodeList({
    code: 'case-paper',
    label: label('办结凭据', 'paper on which a case is closed'),
    source: '自定；控辍部分按业务机制M12的结案证明（入学、病情、死亡、出境）',
    codes: items(
      ['on-site', '现场核查记录', 'record of the visit', '现场照片'],
      ['minutes', '会议纪要', 'minutes'],
      ['reply', '书面答复', 'written reply', '答复书'],
      ['rating', '满意度反馈', 'rating of the answer'],
      ['decision', '处理决定', 'decision'],
      ['acceptance', '验收报告', 'acceptance report', '竣工验收报告'],
      ['cancellation', '注销证明', 'paper of cancellation', '注销通知书'],
      ['ban', '取缔决定', 'ban'],
      ['change', '变更登记', 'changed registration'],
      ['in-school', '在校证明', 'proof of attendance', '学籍证明'],
      ['medical', '医学证明', 'medical proof'],
      ['death', '死亡证明', 'death certificate'],
      ['abroad', '出国（境）证明', 'proof of emigration'],
    ),
  }),
  defineCodeList({
    code: 'assessment-action-kind',
    label: label('考核办理动作', 'kind of action of an assessment'),
    source: '自定',
    codes: items(
      ['self-rate', '自评', 'self-rated'],
      ['check', '考核', 'checked'],
      ['publish', '公布', 'published'],
      ['appeal', '申诉', 'appealed'],
      ['answer', '复核', 'answered'],
      ['finish', '定为最终结果', 'made final'],
    ),
  }),
  defineCodeList({
    code: 'assessment-state',
    label: label('考核状态', 'state of an assessment'),
    source: '自定',
    codes: items(
      ['open', '未开始', 'not begun'],
      ['self-rated', '已自评', 'self-rated'],
      ['checked', '已考核', 'checked'],
      ['published', '已公布', 'published'],
      ['appealed', '申诉中', 'under appeal'],
      ['final', '最终结果', 'final'],
    ),
  }),
  defineCodeList({
    code: 'mark-stage',
    label: label('评分阶段', 'stage of an assessment'),
    source: '自定',
    codes: items(
      ['self', '自评', 'self-rated'],
      ['checked', '考核', 'checked', '核查'],
      ['final', '复核', 'final', '申诉复核'],
    ),
  }),
]
