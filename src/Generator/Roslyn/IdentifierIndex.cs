using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Generator.Roslyn;

/// <summary>
/// The identifiers of a file, as hashes. Analyzers query them before they visit any node. Reading the characters costs a tenth of walking the tokens,
/// which would create every node of the tree although most files are irrelevant. A word can be in a comment, and two words can share a hash, so a
/// positive answer is not certain. The result is cached as long as the tree lives.
/// </summary>
internal sealed class IdentifierIndex
{
    private const int BufferLength = 4096;

    /// <summary>One per thread: the array pool is in an assembly that not every host of analyzers has.</summary>
    [ThreadStatic]
    private static char[]? t_buffer;

    private static readonly ConditionalWeakTable<SyntaxTree, IdentifierIndex> s_ofTree = new();

    /// <summary>Sorted: a set would need four times the memory, for every file of the compilation.</summary>
    private readonly int[] _hashes;

    private IdentifierIndex(SourceText text)
    {
        HashSet<int> hashes = new();
        char[] buffer = t_buffer ??= new char[BufferLength];
        int hash = 0;
        bool isWord = false;
        for (int position = 0; position < text.Length; position += BufferLength)
        {
            int count = Math.Min(BufferLength, text.Length - position);
            text.CopyTo(position, buffer, 0, count);
            for (int i = 0; i < count; i++)
            {
                char character = buffer[i];
                if (IsPart(character))
                {
                    hash = isWord ? Next(hash, character) : Next(0, character);
                    isWord = true;
                }
                else if (isWord)
                {
                    hashes.Add(hash);
                    isWord = false;
                }
            }
        }

        if (isWord)
        {
            hashes.Add(hash);
        }

        _hashes = new int[hashes.Count];
        hashes.CopyTo(_hashes);
        Array.Sort(_hashes);
    }

    /// <summary>The index of a tree.</summary>
    public static IdentifierIndex GetOrCreate(SyntaxTree tree) => s_ofTree.GetValue(tree, static tree => new IdentifierIndex(tree.GetText()));

    /// <summary>The hash of a word.</summary>
    public static int[] HashesOf(IEnumerable<string> words) => words.Select(word => word.Aggregate(0, Next)).ToArray();

    /// <summary>Whether the file can contain one of the words with these hashes.</summary>
    public bool ContainsAny(int[] hashes)
    {
        foreach (int hash in hashes)
        {
            if (Array.BinarySearch(_hashes, hash) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The hashes that the index contains.</summary>
    public IEnumerable<int> Intersect(HashSet<int> hashes) => _hashes.Where(hashes.Contains);

    private static int Next(int hash, char character) => unchecked((hash * 31) + character);

    private static bool IsPart(char character)
        => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or > '\u007f';
}
