/** Counties and provinces that are counted, whatever was done there. */
import type { FigureMark } from '../figure-mark.ts'

/** 在7个县设立支教点, 又有7个省份通过: the places where it was, whatever was done there; not 3个县级课题. */
const PLACES =
  /^(?:项目|贫困|试点|申报|示范|片区|民族|连片特困地区)?(?:省份?|自治区|地级市|县市|市县|县区|区县|县（[^）]{1,8}）|市（[^）]{1,4}）|县|地区)(?![级域城直属委政教内外里中一二两三校市])/
const OF_PLACES = /^(?:累计|其中|共|全[国省市]|[东西中]部|已达?)/
export const isOfPlaces = ({ unit, tail }: FigureMark): boolean => (unit === '个' || unit === '') && PLACES.test(tail)

/** 12个县, and behind it 累计已达86个, 其中东部40个. */
export class PlacesCounted {
  /** The paragraph that counts them. */
  #paragraph = -1

  holds(figure: FigureMark): boolean {
    if (isOfPlaces(figure)) this.#paragraph = figure.paragraph
    else if (figure.group === 'share') return false
    else if (figure.unit !== '个' || figure.tail.length > 0 || !OF_PLACES.test(figure.lead)) this.#paragraph = -1
    return this.#paragraph === figure.paragraph
  }
}
