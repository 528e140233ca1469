/** The short name of a place: 浙江省 → 浙江, 恩施土家族苗族自治州 → 恩施; absent where too little would be left. */
const PEOPLES =
  /(?:蒙古族?|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|塔吉克族?|怒族|鄂温克族|裕固族|保安族|普米族|独龙族|各族)+$/
const AUTONOMOUS = /自治(?:区|州|县|旗)$/
const KIND = /(?:特别行政区|地区|省|盟|新区|林区|特区|[市区县旗])$/
/** Zones are listed beside districts but have no short names of their own. */
const ZONE = /开发区?$|园区?$|示范区?$|管理区?$|试验区?$|实验区?$|名胜/

export function shortName(name: string): string | undefined {
  const short = AUTONOMOUS.test(name) ? name.replace(AUTONOMOUS, '').replace(PEOPLES, '') : name.replace(KIND, '')
  return short.length >= 2 && short !== name && !ZONE.test(short) && !ZONE.test(name) ? short : undefined
}

/** What people call an autonomous county or banner without naming its peoples: 石林彝族自治县 → 石林县, 石林自治县. */
export function everydayNames(name: string): readonly string[] {
  const [, kind] = /自治([县旗])$/.exec(name) ?? []
  const short = kind ? shortName(name) : undefined
  return short ? [`${short}${kind}`, `${short}自治${kind}`].filter((everyday) => everyday !== name) : []
}
