declare module 'word-extractor' {
  class WordExtractor {
    extract(source: Uint8Array): Promise<{ getBody(): string; getFootnotes(): string; getEndnotes(): string }>
  }
  export default WordExtractor
}
