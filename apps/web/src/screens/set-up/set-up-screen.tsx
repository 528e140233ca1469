/** An empty home becomes an office: its county, and the three administrators that the protection scheme keeps apart. */

import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { routes } from '@youju/contract'
import { Button, Form } from 'antd'
import { call, queries } from '../../client.ts'
import { ProblemNotice } from '../../pieces/problem-notice.tsx'
import { officeQuery, useOffice } from '../../session.ts'
import { Door } from '../../shell/door.tsx'
import { useLabel, useWords } from '../../words/words.ts'
import { type Administrator, AdministratorFields } from './administrator-fields.tsx'
import { PlaceField } from './place-field.tsx'
import css from './set-up.module.css'
import { words } from './words.ts'

type SetUp = { county: string } & Record<Administrator, { name: string; username: string; password: string }>
const ADMINISTRATORS = ['system', 'security', 'audit'] as const

export default function SetUpScreen() {
  const t = useWords(words)
  const label = useLabel()
  const office = useOffice()
  const navigate = useNavigate()
  const setUp = useMutation({
    mutationFn: (body: SetUp) => call(routes.setUpOffice, { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: officeQuery.queryKey }),
  })
  if (setUp.data)
    return (
      <Door title={t('done', { units: setUp.data.units })} lead={t('doneHint')} wide>
        <div className={css.done}>
          <Button type="primary" size="large" onClick={() => void navigate({ to: '/sign-in' })}>
            {t('signIn')}
          </Button>
        </div>
      </Door>
    )
  return (
    <Door title={t('title')} lead={t('lead')} wide>
      <Form<SetUp> layout="vertical" requiredMark={false} onFinish={setUp.mutate} disabled={setUp.isPending}>
        {setUp.error && (
          <div className={css.problem}>
            <ProblemNotice error={setUp.error} />
          </div>
        )}
        <Form.Item name="county" label={t('place')} rules={[{ required: true, message: t('placeNeeded') }]}>
          <PlaceField />
        </Form.Item>
        {office && (
          <p className={css.pack}>
            {t('pack')}：{label(office.pack.label)} <span>{office.pack.version}</span>
          </p>
        )}
        <p className={css.three}>{t('three')}</p>
        {ADMINISTRATORS.map((administrator) => (
          <AdministratorFields key={administrator} of={administrator} />
        ))}
        <div className={css.foot}>
          <Button type="primary" size="large" htmlType="submit" loading={setUp.isPending}>
            {t('start')}
          </Button>
          {setUp.isPending && <span role="status">{t('working')}</span>}
        </div>
      </Form>
    </Door>
  )
}
