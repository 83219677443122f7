namespace GrantGen.Clients.CallArguments;

/// <summary>The tokens of a value; none of them where nothing is given.</summary>
internal readonly record struct Value(int Start, int End)
{
    public bool IsEmpty => End <= Start;
}
