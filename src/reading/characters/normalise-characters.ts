const traditional: Record<string, string> = {
  億: '亿',
  萬: '万',
  兩: '两',
  點: '点',
  餘: '余',
  個: '个',
  約: '约',
  過: '过',
  達: '达',
  幾: '几',
  數: '数',
  貳: '贰',
  陸: '陆',
  參: '叁',
  叄: '叁',
  参: '叁',
  圓: '元',
  噸: '吨',
  畝: '亩',
  歐: '欧',
  鎊: '镑',
  韓: '韩',
  幣: '币',
  時: '时',
  鐘: '钟',
  鍾: '钟',
  頃: '顷',
  淨: '净',
  佔: '占',
  將: '将',
  滿: '满',
  於: '于',
  內: '内',
  項: '项',
  條: '条',
  種: '种',
  戶: '户',
  開: '开',
  負: '负',
  為: '为',
  總: '总',
  計: '计',
  類: '类',
  '○': '〇',
};

/** Further traditional characters that words around numbers are written with, each with its simplified one. */
const characters = `減减 漲涨 縮缩 虧亏 損损 歲岁 處处 臺台 輛辆 張张 層层 單单 擊击 僅仅 實实 現现 標标 際际 長长 較较 環环 躍跃 邁迈 闖闯 衝冲 擴扩 飆飙 調调 銳锐 驟骤 並并 從从 來来 週周 會会 體体 積积 產产 別别 匯汇 稅税 貶贬 轉转 緩缓 遞递 續续 無无 沒没 離离 穩稳 觸触 級级 佈布 進进 間间 攝摄 氣气 裡里 裏里 運运 農农 業业 認认 預预 劃划 暢畅 對对 強强 場场 極极 們们 專专 讓让 險险 與与 據据 報报 當当 後后 還还 這这 書书 幹干 車车 馬马 門门 關关 階阶 電电 貨货 費费 賣卖 買买 賺赚 賠赔 資资 購购 銷销 錢钱 鋼钢 鐵铁 隻只 雙双 難难 顆颗 歷历 熱热 爭争 狀状 獨独 發发 盡尽 確确 禮礼 稱称 穀谷 窮穷 競竞 節节 純纯 紅红 終终 組组 結结 給给 統统 經经 維维 緊紧 線线 編编 練练 績绩 織织 繼继 聯联 聲声 職职 膽胆 舊旧 華华 補补 製制 複复 見见 規规 視视 觀观 訂订 記记 設设 許许 評评 詞词 試试 話话 誤误 誰谁 課课 論论 識识 議议 護护 變变 財财 責责 質质 賽赛 贏赢 趨趋 跡迹 軍军 軟软 載载 輕轻 輪轮 輯辑 輸输 辦办 邊边 選选 適适 遠远 遲迟 郵邮 鄉乡 醫医 釐厘 針针 錄录 鎮镇 閉闭 閱阅 陰阴 陣阵 隊队 隨随 雖虽 順顺 須须 領领 頭头 題题 額额 願愿 風风 飛飞 飯饭 館馆 驗验 魚鱼 鳥鸟 齊齐 齡龄`;
for (const [from = '', to = ''] of characters.split(/\s+/)) traditional[from] = to;

const marks: Readonly<Record<string, string>> = {
  '\u00A0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2007': ' ',
  '\u2008': ' ',
  '\u2009': ' ',
  '\u200A': ' ',
  '\u202F': ' ',
  '\u3000': ' ',
  '\n': ' ',
  '\t': ' ',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '﹣': '-',
  '〜': '~',
  '∼': '~',
  '﹪': '%',
  '’': "'",
  '‘': "'",
  '￥': '¥',
  '￡': '£',
};

/** The first digits of the scripts whose digits a site may be written in. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50];

/**
 * A text with one form for each sign: full-width and other digits, traditional numerals, kinds of
 * space and of minus. As long as the text itself, so that every offset stands. The full-width comma
 * stays: between two numbers of running text it parts them.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text;
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const sign = known.get(unit) ?? foldUnit(unit);
    known.set(unit, sign);
    folded += sign;
  }
  return folded;
}

const plain = /^[ -~]*$/;
const known = new Map<string, string>();

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit === '\n' || unit === '\t' || unit === '\r' ? ' ' : unit;
  if (unit === '，') return unit;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const other = marks[unit] ?? traditional[unit];
  if (other !== undefined) return other;
  if (code < 0x660 || code > 0xe59) return unit;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? unit : String(code - zero);
}
