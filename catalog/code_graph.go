package catalog

var graphCodes []*Code
