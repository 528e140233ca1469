import { Form, Input } from 'antd'
import { useWords } from '../../words/words.ts'
import css from './set-up.module.css'
import { words } from './words.ts'

export type Administrator = 'system' | 'security' | 'audit'

export function AdministratorFields({ of }: { of: Administrator }) {
  const t = useWords(words)
  return (
    <fieldset className={css.administrator}>
      <legend>{t(of)}</legend>
      <p>{t(`${of}Hint`)}</p>
      <div className={css.fields}>
        <Form.Item
          name={[of, 'name']}
          label={t('name')}
          rules={[{ required: true, whitespace: true, message: t('nameNeeded') }]}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item
          name={[of, 'username']}
          label={t('username')}
          rules={[{ required: true, pattern: /^[a-z0-9][a-z0-9._-]{2,39}$/, message: t('usernameRule') }]}
        >
          <Input autoComplete="off" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item
          name={[of, 'password']}
          label={of === 'system' ? t('password') : t('firstPassword')}
          rules={[{ required: true, min: 10, message: t('passwordRule') }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      </div>
    </fieldset>
  )
}
