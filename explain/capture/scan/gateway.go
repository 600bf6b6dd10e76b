package scan

import (
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/reply"
)

// gateway reads words of a page of a gateway or a proxy that have a word at an
// offset in them.
//
//	<hr><center>nginx</center>
//	Reference #18.2d3e1702.1731834843.1a2b3c4d
//	The service is unavailable.
func (sc *scanner) gateway(i int, word string) {
	if p, start, end := lexicon.Gateway(sc.s, i, word); end > 0 && !(reply.MayBeProse(p.Words) && reply.IsMidSentence(sc.s, start)) {
		sc.tell(clue.Gateway, sc.s[start:end], 1, start)
	}
}

// gatewayPage notes that a tag between two offsets is one of a page, which no API
// answers.
func (sc *scanner) gatewayPage(i, end int) {
	const onePage = 2000
	if sc.page > 0 && i-sc.page < onePage {
		return
	}
	sc.page = end
	sc.tell(clue.Gateway, "", 2, i)
}
