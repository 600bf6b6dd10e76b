package fact

// A Value is something that a message or an exchange names: the hash, the IP
// address, the size of the batch.
type Value struct{ Name, Value string }

// Values are the values of one error in the order in which they were found.
type Values []Value

// Get returns the value of that name, or "" if there is none.
func (vs Values) Get(name string) string {
	for _, v := range vs {
		if v.Name == name {
			return v.Value
		}
	}
	return ""
}
