package diagnose

// families lists the families in the order in which their causes are shown.
func families() []Family {
	return []Family{
		placeholderFamily(),
		hashFamily(),
		ipFamily(),
		domainFamily(),
	}
}
