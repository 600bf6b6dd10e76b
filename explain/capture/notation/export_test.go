package notation

// Spent returns how many bytes a parser has looked at and how many values it
// has made.
func (p *Parser) Spent() (looks, values int) {
	return effort*len(p.s) + spareEffort - p.effort, len(p.s)/bytesPerValue + spareValues - p.values
}

// Limits returns how many bytes a parser may look at and how many values it may
// make.
func (p *Parser) Limits() (looks, values int) {
	return effort*len(p.s) + spareEffort, len(p.s)/bytesPerValue + spareValues
}
