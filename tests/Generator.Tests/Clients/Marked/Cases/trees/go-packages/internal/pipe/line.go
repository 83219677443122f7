package pipe

type WaterLine struct{ label string }

func OpenLine(string) (*WaterLine, error) { return &WaterLine{}, nil }

func (l *WaterLine) Self() *WaterLine         { return l }
func (l *WaterLine) SetMetadata(label string) { l.label = label }
func (l *WaterLine) SetName(label string)     { l.label = label }
