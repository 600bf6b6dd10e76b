package graph

const (
	srcWrapped    = "https://github.com/microsoftgraph/security-api-solutions/issues/72"
	srcIndicators = "https://github.com/MISP/PyMISP/issues/812"
)
