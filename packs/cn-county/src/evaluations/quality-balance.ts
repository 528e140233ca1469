/** The evaluation of counties for balanced compulsory education of good quality 优质均衡 (教督〔2017〕6号). */
import { defineEvaluation } from '@youju/model'
import { label } from '../shorthand.ts'
import { dropoutsWithinTheLine, each, vetoEvents } from './parts.ts'

const RESOURCES = [
  'above-degree-teachers-per-100',
  'backbone-teachers-per-100',
  'sport-and-arts-teachers-per-100',
  'teaching-area-per-pupil',
  'sports-area-per-pupil',
  'equipment-per-pupil',
  'multimedia-rooms-per-100',
]
const of = (stage: 'primary' | 'junior') => RESOURCES.map((code) => ({ indicator: `${code}-${stage}` }))
const dispersionOf = (stage: 'primary' | 'junior') =>
  RESOURCES.map((code) => ({ indicator: `${code}-dispersion-${stage}` }))

export const qualityBalance = defineEvaluation({
  code: 'quality-balance-2017',
  label: label('县域义务教育优质均衡发展督导评估（2017）', 'balanced compulsory education of good quality (2017)'),
  period: 'school-year',
  level: 'county',
  parts: [
    {
      code: 'resources',
      label: label('资源配置', 'resources'),
      items: [
        { indicator: 'seven-resources-rate-primary' },
        { indicator: 'seven-resources-rate-junior' },
        ...dispersionOf('primary'),
        ...dispersionOf('junior'),
      ],
    },
    {
      code: 'guarantee',
      label: label('政府保障程度', 'what the government guarantees'),
      items: [
        ...each(
          'layout-rate',
          'uniform-standards-rate',
          'music-and-art-room-rate',
          'school-size-rate',
          'class-size-rate',
        ),
        ...each('small-school-funding-rate', 'special-non-salary-per-pupil', 'pay-ratio'),
        { indicator: 'teacher-360-hours-rate', slice: { type: 'compulsory' } },
        { indicator: 'posts-allocated-rate' },
        ...each('rotation-rate', 'backbone-rotation-share'),
        { indicator: 'teacher-licensed-rate', slice: { type: 'compulsory' } },
        { indicator: 'catchment-rate', slice: { stage: 'primary' }, passes: { atLeast: 1 } },
        { indicator: 'catchment-rate', slice: { stage: 'junior' }, passes: { atLeast: 0.95 } },
        ...each('key-places-rate', 'left-behind-care-rate', 'migrant-public-places-rate'),
      ],
    },
    {
      code: 'quality',
      label: label('教育质量', 'quality of education'),
      items: [
        ...each('junior-three-year-retention-rate', 'disabled-enrolment-rate', 'charter-rate', 'ict-management-rate'),
        dropoutsWithinTheLine,
        { indicator: 'training-share-schools' },
        { indicator: 'ict-teaching-rate', judged: true },
        ...each('moral-education-rate', 'curriculum-rate', 'workload-rate', 'national-assessment-rate'),
      ],
    },
    { code: 'recognition', label: label('社会认可度', 'recognition'), items: each('public-recognition-rate') },
  ],
  schools: {
    types: ['compulsory', '218'],
    small: { types: ['218'], below: 50 },
    stages: [
      {
        stage: 'primary',
        label: label('小学', 'primary'),
        pupils: { indicator: 'enrolment', slice: { stage: 'primary' } },
        items: of('primary'),
      },
      {
        stage: 'junior',
        label: label('初中', 'junior'),
        pupils: { indicator: 'enrolment', slice: { stage: 'junior' } },
        items: of('junior'),
      },
    ],
    met: 6,
    floor: 0.85,
  },
  vetoes: vetoEvents,
  unconfirmed: label(
    '九年、十二年一贯制学校共用资源按小学、初中、高中1∶1.1∶1.2折算，国家质量监测校际差异率上限0.15，均未证实',
    'the weights 1 : 1.1 : 1.2 for shared resources and the limit 0.15 of variation in national monitoring (unconfirmed)',
  ),
  source: '教督〔2017〕6号，2017',
})
