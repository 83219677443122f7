using Microsoft.CodeAnalysis;

namespace GrantGen.TestKit;

/// <summary>Sorts by file, position, rule and message, because analyzers run concurrently and report in any order.</summary>
internal sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    public static readonly DiagnosticOrder Instance = new();

    public int Compare(Diagnostic? x, Diagnostic? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ => Key(x).CompareTo(Key(y)),
    };

    private static (Ordinal Path, int Start, int End, Ordinal Id, Ordinal Message) Key(Diagnostic diagnostic) => (
        new Ordinal(DiagnosticText.PathOf(diagnostic.Location)),
        diagnostic.Location.SourceSpan.Start,
        diagnostic.Location.SourceSpan.End,
        new Ordinal(diagnostic.Id),
        new Ordinal(DiagnosticText.Message(diagnostic)));

    // Strings in a tuple would be compared by culture.
    private readonly record struct Ordinal(string Text) : IComparable<Ordinal>, IComparable
    {
        public int CompareTo(Ordinal other) => string.CompareOrdinal(Text, other.Text);

        public int CompareTo(object? obj) => obj is Ordinal other ? CompareTo(other) : 1;
    }
}
