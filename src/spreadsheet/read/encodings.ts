/** The letters that a language has beyond ASCII, and the encodings that it was written in before Unicode. */
export interface Alphabet {
  readonly letters: string;
  /** Those that no text has alone: ç without é is hardly French. */
  readonly rare?: string;
  readonly encodings: readonly string[];
}

const western = ['windows-1252', 'iso-8859-15', 'macintosh'];
const central = ['windows-1250', 'iso-8859-2'];
const cyrillic = ['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'];

/**
 * Encodings of one byte or of one and two, the more usual first. The Encoding Standard counts ISO-8859-1
 * and -9 among windows-1252 and -1254. It has neither EBCDIC nor the code pages 437 and 850 of DOS: such
 * files are refused, and `--encoding` cannot name them.
 */
export const byteEncodings: readonly string[] = [
  'windows-1252',
  'gb18030',
  'windows-1250',
  'windows-1251',
  'big5',
  'shift_jis',
  'euc-kr',
  'euc-jp',
  'iso-8859-2',
  'windows-1254',
  'windows-1253',
  'windows-1257',
  'iso-8859-15',
  'iso-8859-7',
  'windows-1255',
  'windows-1256',
  'windows-874',
  'windows-1258',
  'koi8-r',
  'koi8-u',
  'macintosh',
  'iso-8859-5',
  'iso-8859-4',
  'iso-8859-13',
  'iso-8859-10',
  'iso-8859-16',
  'iso-8859-6',
  'iso-8859-8',
  'ibm866',
  'x-mac-cyrillic',
];

/** The alphabets by language, lower case. */
export const alphabets: readonly Alphabet[] = [
  { letters: 'éèêëàâçîïôûùüœæ', rare: 'âçîïôûùüœæë', encodings: western },
  { letters: 'äöüß', encodings: [...western, ...central] },
  { letters: 'áéíóúñü', encodings: western },
  { letters: 'ãõáâàçéêíóôúü', encodings: western },
  { letters: 'àèéìíîòóùú', encodings: western },
  { letters: 'ëïéèöüáóêç', encodings: western },
  { letters: 'åäöéü', encodings: western },
  { letters: 'æøåéòô', encodings: western },
  { letters: 'áéíóúýþæðö', encodings: western },
  { letters: 'àçèéíïòóúüŀ', encodings: western },
  { letters: 'ąćęłńóśźż', encodings: [...central, 'windows-1257', 'iso-8859-13', 'iso-8859-16'] },
  { letters: 'áčďéěíňóřšťúůýž', encodings: central },
  { letters: 'áäčďéíĺľňóôŕšťúýž', encodings: central },
  { letters: 'áéíóöőúüű', encodings: central },
  { letters: 'ăâîşţșț', encodings: [...central, 'iso-8859-16'] },
  { letters: 'čćžšđ', encodings: central },
  { letters: 'çğıİöşüâîû', rare: 'çâîû', encodings: ['windows-1254'] },
  { letters: 'āčēģīķļņšūž', encodings: ['windows-1257', 'iso-8859-4', 'iso-8859-13'] },
  { letters: 'ąčęėįšųūž', encodings: ['windows-1257', 'iso-8859-4', 'iso-8859-13'] },
  { letters: 'äöüõšž', encodings: ['windows-1257', 'iso-8859-15', 'iso-8859-4'] },
  { letters: 'áčđŋšŧžåäö', encodings: ['iso-8859-10', 'iso-8859-4'] },
  { letters: 'ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọ', encodings: ['windows-1258'] },
  { letters: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё', encodings: cyrillic },
  { letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя', encodings: cyrillic },
  { letters: 'абвгдђежзијклљмнњопрстћуфхцчџш', encodings: ['windows-1251', 'iso-8859-5'] },
  { letters: 'αβγδεζηθικλμνξοπρστυφχψωάέήίόύώςϊϋΐΰ', encodings: ['windows-1253', 'iso-8859-7'] },
  { letters: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת', encodings: ['windows-1255', 'iso-8859-8'] },
  { letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ', encodings: ['windows-1256', 'iso-8859-6'] },
  { letters: 'กขคฆงจฉชซญฎฏฐณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮะัาำิีึืุูเแโใไ็่้๊๋์ๆฯ', encodings: ['windows-874'] },
];

/** The commonest letters of those alphabets whose whole range is used by many encodings alike. */
export const frequentLetters = 'оеаинтсрвлкαοιετσνηρπκ';

/** Characters that stand in tables of every language. */
export const commonSigns = '€£°§²³–—’‘“”„«»…·º±×½µ©®™•\u00a0';
