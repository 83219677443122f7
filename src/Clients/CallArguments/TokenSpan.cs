namespace GrantGen.Clients.CallArguments;

/// <summary>The tokens of a value; empty if there is none.</summary>
internal readonly record struct TokenSpan(int Start, int End)
{
    public bool IsEmpty => End <= Start;
}
