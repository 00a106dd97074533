import CLibXLSXWriter

/// The formats of a workbook: one for each style with each kind of content.
struct StyleSheet {
  private struct Key: Hashable {
    let style: CellStyle
    let isDay: Bool
  }

  private let book: UnsafeMutablePointer<lxw_workbook>
  private var formats: [Key: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) { self.book = book }

  /// The format of a cell.
  mutating func format(of cell: Cell) -> UnsafeMutablePointer<lxw_format>? {
    let key = Key(style: cell.style, isDay: cell.content.isDay)
    if let format = formats[key] { return format }
    let format = workbook_add_format(book)
    guard let format else { return nil }
    set(key, on: format)
    formats[key] = format
    return format
  }

  private func set(_ key: Key, on format: UnsafeMutablePointer<lxw_format>) {
    let style = key.style
    format_set_font_size(format, style.size)
    format_set_font_color(format, lxw_color_t(style.color))
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if style.isBold { format_set_bold(format) }
    if style.wraps { format_set_text_wrap(format) }
    if key.isDay {
      format_set_num_format(format, "yyyy-mm-dd")
      format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    }
    if style.isAtRight { format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
    if style.isRuled {
      format_set_bottom(format, UInt8(LXW_BORDER_HAIR.rawValue))
      format_set_bottom_color(format, 0x8C_959F)
    }
    if let fill = style.fill {
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      // Excel names the colour of a solid pattern its foreground; others look at the background.
      format_set_fg_color(format, lxw_color_t(fill))
      format_set_bg_color(format, lxw_color_t(fill))
    }
  }
}

extension Cell.Content {
  fileprivate var isDay: Bool { if case .day = self { true } else { false } }
}
