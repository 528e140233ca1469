import { noise } from '../../src/rules/noise.ts'
import { testRule } from '../rule-tester.ts'

testRule(noise, {
  passes: [
    '全县共有学校126所。\n18名教师获奖。',
    '你为什么要当教师?因为热爱。',
    '一、基本情况\n二、主要工作',
    '认真学习扩展阅读：某镇教育工作汇报等材料。',
    '校长问：忙什么?等了多久?',
    // Only where the page says that this is a part of the text does it break off.
    '一年来，各校认真落实上级文件精神，全面提高教育教学质量，教师队伍建设取得新的',
  ],
  fails: [
    // Once in a document, but in each.
    [
      '总结(jié)完毕。\n相关阅读：某镇教育工作汇报\n职责(zé)总结(jié)',
      '结(jié)',
      '相关阅读：某镇教育工作汇报',
      '责(zé)',
    ],
    ['  延伸阅读：某镇教育工作汇报\n', '延伸阅读：某镇教育工作汇报'],
    [
      '一年来，各校认真落实上级文件精神，全面提高教育教学质量，教师队伍建设取得新的\n下载文档',
      '教师队伍建设取得新的',
      '下载文档',
    ],
    [
      '一、基本情况\n各校认真落实上级文件精神，全面提高教育教学质量。教师队伍、后勤队伍建设取得新的\n下载文档',
      '后勤队伍建设取得新的',
      '下载文档',
    ],
    ['一年来，各校认真落实上级文件精神，全面提高教育教学质量，教师队伍建设取得新的进展。\n下载文档', '下载文档'],
    ['青岚县教育系统深入学习贯彻落实上级文件精神全面提高教育教学质量\n下载文档', '下载文档'],
    ['各校认真落实，教师队伍建设取得新的\n下载文档', '下载文档'],
    ['下载文档\n一年来，各校认真落实上级文件精神，全面提高教育教学质量，教师队伍建设取得新的', '下载文档'],
    ['職責(zé)總結(jié)，力促發(fā)展', '責(zé)'],
    ['加强管理范文网学校建设。', '管理范文网'],
    ['各校认真落实上级文件精神，全面提高教育教学质量和\n— 3 —\n管理水平。', '— 3 —'],
    ['总结完毕。\n59位用户关注\n96位用户关注', '59位用户关注\n96位用户关注'],
    ['请教研室的张老师、袁?等领导来镇讲座。', '袁?'],
    ['取得实效。\n扩展阅读：某镇教育工作汇报\n一年来成绩显著。', '扩展阅读：某镇教育工作汇报'],
  ],
  says: [
    [
      '各校认真落实，教学质量稳步提高。',
      { zh: '乱码，原文字已丢失', en: 'garbled characters: the original ones are lost' },
    ],
    [
      '一年来，各校认真落实上级文件精神，全面提高教育教学质量，教师队伍建设取得新的\n下载文档',
      { zh: '文字在句中中断，后文缺失', en: 'the text breaks off in the middle of a sentence' },
      { zh: '网页上的文字，不属于报告', en: 'words of the web page around the report' },
    ],
    [
      '職責(zé)總結(jié)，力促發(fā)展',
      { zh: '字符转换残留的注音，应删去', en: 'readings left behind by a conversion of characters' },
    ],
    [
      '加强管理范文网学校建设。',
      { zh: '网站名称或广告混入正文', en: 'name or advertisement of a site inside the text' },
    ],
    [
      '各校认真落实上级文件精神，全面提高教育教学质量和\n— 3 —\n管理水平。',
      { zh: '页码混入正文', en: 'a page number inside the text' },
    ],
    ['总结完毕。\n59位用户关注', { zh: '网页上的文字，不属于报告', en: 'words of the web page around the report' }],
    [
      '取得实效。\n扩展阅读：某镇教育工作汇报\n一年来成绩显著。',
      { zh: '网页附带的其他文章标题', en: 'heading of another article that the page appends' },
    ],
    [
      '请教研室的张老师、袁?等领导来镇讲座。',
      { zh: '字符丢失，显示为问号', en: 'a character was lost and shows as a question mark' },
    ],
  ],
})
