/** Lists of what a city's bureau records beside its counties: partnerships, the press. */
import { defineCodeList } from '@youju/model'
import { items, label } from '../shorthand.ts'

export const cityLists = [
  defineCodeList({
    code: 'partnership-kind',
    label: label('帮扶方式', 'kind of partnership'),
    source: '自定',
    codes: items(
      ['outside', '省市对口帮扶', 'help from another province or city', '对口援建', '对口支援'],
      ['alliance', '区域互动联盟', 'alliance of districts and counties', '互动联盟'],
      ['group', '名校集团覆盖', 'reach of a school group', '集团覆盖'],
      ['masters', '名师结对', 'master teachers with subject groups', '名师帮扶'],
    ),
  }),
  defineCodeList({
    code: 'zone',
    label: label('所在圈层', 'zone'),
    source: '自定',
    codes: items(
      ['core', '中心城区', 'core of the city', '主城区', '一圈层'],
      ['near', '近郊', 'near suburb', '二圈层'],
      ['outer', '远郊', 'outer suburb', '三圈层'],
    ),
  }),
  defineCodeList({
    code: 'press-medium',
    label: label('媒体类别', 'medium'),
    source: '自定',
    codes: items(
      ['bulletin', '简报', 'bulletin', '工作简报'],
      ['website', '网站', 'web site', '门户网站'],
      ['newspaper', '报纸', 'newspaper', '报刊'],
      ['broadcast', '广播电视', 'radio and television', '电视', '电台'],
      ['account', '政务新媒体', 'official account', '微信公众号', '公众号'],
    ),
  }),
]
