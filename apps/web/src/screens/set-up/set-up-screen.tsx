/** An empty home becomes an office: its county, and the first person who may open accounts. */

import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { routes } from '@youju/contract'
import { Button, Form, Input } from 'antd'
import { call, queries } from '../../client.ts'
import { ProblemNotice } from '../../pieces/problem-notice.tsx'
import { officeQuery, useOffice } from '../../session.ts'
import { Door } from '../../shell/door.tsx'
import { useLabel, useWords } from '../../words/words.ts'
import { PlaceField } from './place-field.tsx'
import css from './set-up.module.css'
import { words } from './words.ts'

type SetUp = { county: string; name: string; username: string; password: string }

export default function SetUpScreen() {
  const t = useWords(words)
  const label = useLabel()
  const office = useOffice()
  const navigate = useNavigate()
  const setUp = useMutation({
    mutationFn: ({ county, ...administrator }: SetUp) =>
      call(routes.setUpOffice, {
        body: {
          county,
          administrator: {
            name: administrator.name,
            username: administrator.username,
            password: administrator.password,
          },
        },
      }),
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
        <fieldset className={css.administrator}>
          <legend>{t('administrator')}</legend>
          <p>{t('administratorHint')}</p>
          <div className={css.pair}>
            <Form.Item
              name="name"
              label={t('name')}
              rules={[{ required: true, whitespace: true, message: t('nameNeeded') }]}
            >
              <Input autoComplete="name" />
            </Form.Item>
            <Form.Item
              name="username"
              label={t('username')}
              rules={[{ required: true, pattern: /^[a-z0-9][a-z0-9._-]{2,39}$/, message: t('usernameRule') }]}
            >
              <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
            </Form.Item>
            <Form.Item
              name="password"
              label={t('password')}
              rules={[{ required: true, min: 10, message: t('passwordRule') }]}
            >
              <Input.Password autoComplete="new-password" placeholder={t('passwordRule')} />
            </Form.Item>
            <Form.Item
              name="again"
              label={t('again')}
              dependencies={['password']}
              rules={[
                ({ getFieldValue }) => ({
                  validator: (_, value) =>
                    value === getFieldValue('password') ? Promise.resolve() : Promise.reject(new Error(t('differs'))),
                }),
              ]}
            >
              <Input.Password autoComplete="new-password" />
            </Form.Item>
          </div>
        </fieldset>
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
