using System.Collections;

namespace GrantGen;

/// <summary>An immutable list of strings that is equal to another if the strings are.</summary>
internal sealed class TextList : IReadOnlyList<string>, IEquatable<TextList>
{
    private readonly string[] _items;

    private TextList(IEnumerable<string> items) => _items = items.ToArray();

    /// <summary>The empty list.</summary>
    public static TextList Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public string this[int index] => _items[index];

    /// <summary>A copy of a list; null if there is none.</summary>
    public static TextList? Create(IReadOnlyList<string>? items) => items is null ? null : items as TextList ?? new TextList(items);

    /// <summary>A list of one string; empty if the string is null or empty.</summary>
    public static TextList OfOne(string? text) => text is { Length: > 0 } ? new TextList([text]) : Empty;

    /// <inheritdoc/>
    public bool Equals(TextList? other) => other is not null && _items.SequenceEqual(other._items, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TextList);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 17;
        foreach (string item in _items)
        {
            hash = unchecked((hash * 31) + StringComparer.Ordinal.GetHashCode(item));
        }

        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
