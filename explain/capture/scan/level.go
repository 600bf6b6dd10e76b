package scan

// isQuotedCalmly reports whether an offset is inside a quotation on a line without
// bad news: the quotation is only the name of something.
//
//	2026-11-17 09:14:03 INFO synced alert "403 Forbidden on login page"
func (sc *scanner) isQuotedCalmly(i int) bool {
	return sc.line.calm && sc.line.quotes%2 == 1
}
