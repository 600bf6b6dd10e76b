package ascii

// The numbers of the FNV-1a hash, which only compares lines of one input and so
// needs no secret.
const (
	offset = 14695981039346656037
	prime  = 1099511628211
)

// Hash returns a number for a text.
func Hash(s string) uint64 {
	sum := uint64(offset)
	for i := range len(s) {
		sum = (sum ^ uint64(s[i])) * prime
	}
	return sum
}

// HashWords returns a number for the words that a line begins with. Numbers, IDs and
// hashes do not count: they differ each time.
func HashWords(line string) uint64 {
	const enough = 160 // bytes
	sum := uint64(offset)
	line = line[:min(len(line), enough)]
	for i := 0; i < len(line); {
		end := i
		numbered := false
		for end < len(line) && (IsWord(line[end]) || line[end] == '-') {
			numbered = numbered || IsDigit(line[end])
			end++
		}
		if end == i {
			sum = (sum ^ uint64(line[i])) * prime
			i++
			continue
		}
		if !numbered {
			for ; i < end; i++ {
				sum = (sum ^ uint64(line[i])) * prime
			}
		}
		sum *= prime
		i = end
	}
	return sum
}
