/** Donations: goods are pieces of the school's equipment, registered at the value at which they were given. */
import type { LedgerModel } from '../scene.ts'

export const donation: LedgerModel = {
  needs: ['donation-kind', 'donation-use', 'used-for', 'value', 'valued-by', 'asset-number'],
  *lines({ random }, beside) {
    const uses = ['library', 'teaching-equipment', 'sports-equipment', 'aid'] as const
    const assets = beside.lines('asset') ?? []
    for (let left = random.happens(1000, 0.4 / 1000); left > 0; left--) {
      const use = random.pick(uses)
      const piece = use === 'aid' || assets.length === 0 || random.chance(0.6) ? undefined : random.pick(assets)
      yield {
        'donation-kind': piece ? 'goods' : 'money',
        ...{ 'donation-use': use, 'used-for': use },
        ...(piece ? { value: piece.value!, 'valued-by': '发票', 'asset-number': piece['asset-number']! } : {}),
        ...(piece ? {} : { 'valued-by': null, 'asset-number': null }),
      }
    }
  },
}
