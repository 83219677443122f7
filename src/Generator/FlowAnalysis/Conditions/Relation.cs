namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>How a value compares with a constant.</summary>
internal enum Relation
{
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
