package catalog

var entraCodes []*Code
