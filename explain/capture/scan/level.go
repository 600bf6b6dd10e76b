package scan

// isCalmLevel reports whether a word is the level of a record that tells of
// nothing bad.
func isCalmLevel(word string) bool {
	switch word {
	case "INFO", "DEBUG", "TRACE", "Information":
		return true
	}
	return false
}

// isQuotedCalmly reports whether an offset stands in a quotation on a line that
// tells of nothing bad: somebody called something so.
//
//	2026-11-17 09:14:03 INFO synced alert "403 Forbidden on login page"
func (sc *scanner) isQuotedCalmly(i int) bool {
	return sc.line.calm && sc.line.quotes%2 == 1
}
