import CLibZip

/// A ZIP archive with compressed entries, in memory.
func zipArchive(_ entries: [(name: String, content: String)], password: String? = nil) -> [UInt8] {
  guard let target = zip_source_buffer_create(nil, 0, 0, nil),
    let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nil)
  else { return [] }
  zip_source_keep(target)
  defer { zip_source_free(target) }
  // The library reads the contents when the archive is closed.
  let contents = entries.map { ContiguousArray($0.content.utf8) }
  let buffers = contents.map { content in
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, content.count))
    _ = buffer.update(fromContentsOf: content)
    return buffer
  }
  defer { for buffer in buffers { buffer.deallocate() } }
  for (index, entry) in entries.enumerated() {
    let source = zip_source_buffer(
      archive, buffers[index].baseAddress, UInt64(contents[index].count), 0)
    let number = source.map { zip_file_add(archive, entry.name, $0, 0) } ?? -1
    if let password, number >= 0 {
      zip_file_set_encryption(archive, UInt64(number), UInt16(ZIP_EM_TRAD_PKWARE), password)
    }
  }
  guard zip_close(archive) == 0, zip_source_open(target) == 0 else { return [] }
  defer { zip_source_close(target) }
  zip_source_seek(target, 0, SEEK_END)
  let count = max(0, zip_source_tell(target))
  zip_source_seek(target, 0, SEEK_SET)
  var bytes = [UInt8](repeating: 0, count: Int(count))
  zip_source_read(target, &bytes, UInt64(count))
  return bytes
}

/// A Word document with the given content of its body, and styles for headings.
func wordDocument(_ body: String) -> [UInt8] {
  let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  return zipArchive([
    ("word/document.xml", "<w:document \(space)><w:body>\(body)</w:body></w:document>"),
    (
      "word/styles.xml",
      """
      <w:styles \(space)><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>\
      <w:style w:styleId="H2"><w:name w:val="Own"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>\
      <w:style w:styleId="H2b"><w:name w:val="Mine"/><w:basedOn w:val="H2"/></w:style>\
      <w:style w:styleId="x"><w:basedOn w:val="y"/></w:style>\
      <w:style w:styleId="y"><w:basedOn w:val="x"/></w:style></w:styles>
      """
    ),
  ])
}
