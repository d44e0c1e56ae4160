/** The languages in which editors are spoken to. */
export type EditorLanguage = 'zh-CN' | 'en';

/** The editors' language that readers of a language are likeliest to know: Chinese for Chinese, else English. */
export function editorsLanguage(language: string): EditorLanguage {
  return language.split('-')[0] === 'zh' ? 'zh-CN' : 'en';
}

/** The editor's language from the environment: Chinese where `LANG` says so, else English. */
export function editorLanguage(environment: NodeJS.ProcessEnv): EditorLanguage {
  const tag = environment.LANG || environment.LC_ALL || environment.LC_MESSAGES || '';
  return /^zh/i.test(tag) ? 'zh-CN' : 'en';
}
