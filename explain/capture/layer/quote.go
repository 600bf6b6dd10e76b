package layer

// quoteEdge reads the quotation marks of a mail:
//
//	> {"error": {"code": "Forbidden",
//	> > HTTP/1.1 403 Forbidden
func quoteEdge(line string) (edge, bool) {
	if byteAt(line, 0) != '>' || len(line) > 1 && line[1] != ' ' {
		return edge{}, false
	}
	return edge{start: min(2, len(line))}, true
}
