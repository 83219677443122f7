using System.Text;

namespace GrantGen.CompilerServices;

/// <content>The participant's attributes.</content>
public ref partial struct TokenWriter
{
    private void Attributes(IReadOnlyDictionary<string, string> attributes)
    {
        Json(",\"attributes\":{"u8);

        // A string has at least as many bytes of UTF-8 as characters, and at most three times as many. So bytes are counted only for a length in
        // between, and a string that is too long is rejected before it is written.
        int limit = _signer.Limits.MaxAttributesBytes;
        long characters = 0;

        // The enumerator of the interface is an allocation; that of Dictionary, which nearly all callers pass, is not.
        if (attributes is Dictionary<string, string> dictionary && HasDistinctKeys(dictionary))
        {
            foreach (KeyValuePair<string, string> attribute in dictionary)
            {
                characters += Attribute(attribute, limit - characters, attributes);
            }
        }
        else
        {
            HashSet<string> keys = new(StringComparer.Ordinal);
            foreach (KeyValuePair<string, string> attribute in attributes)
            {
                characters += Attribute(attribute, limit - characters, attributes);
                if (!keys.Add(attribute.Key))
                {
                    throw new ArgumentException("Attributes hold a key twice.", "options");
                }
            }
        }

        if (characters * 3 > limit)
        {
            RefuseIfTooLong(attributes, limit);
        }

        // The last attribute left a comma. There might be none: a concurrent dictionary can be emptied after it was counted.
        if (_json[_length - 1] == (byte)',')
        {
            _length--;
        }

        Json("}"u8);
    }

    /// <summary>Whether no two keys are the same string. An application's own comparer can treat equal strings as different.</summary>
    private static bool HasDistinctKeys(Dictionary<string, string> dictionary)
        => dictionary.Comparer is StringComparer || ReferenceEquals(dictionary.Comparer, EqualityComparer<string>.Default);

    private long Attribute(KeyValuePair<string, string> attribute, long roomLeft, IReadOnlyDictionary<string, string> attributes)
    {
        if (attribute.Key is null || attribute.Value is null)
        {
            throw new ArgumentException("Attributes hold a key or a value that is null.", "options");
        }

        Throw.IfNotUnicode(attribute.Key, "options", "A key of Attributes");
        long characters = attribute.Key.Length + (long)attribute.Value.Length;
        if (characters > roomLeft)
        {
            RefuseIfTooLong(attributes, _signer.Limits.MaxAttributesBytes);
        }

        Json("\""u8);
        Text(attribute.Key);
        Json("\":\""u8);
        Text(attribute.Value);
        Json("\","u8);
        return characters;
    }

    private static void RefuseIfTooLong(IReadOnlyDictionary<string, string> attributes, int limit)
    {
        long size = 0;
        foreach (KeyValuePair<string, string> attribute in attributes)
        {
            size += Encoding.UTF8.GetByteCount(attribute.Key ?? "") + (long)Encoding.UTF8.GetByteCount(attribute.Value ?? "");
        }

        if (size > limit)
        {
            Throw.TooLong(size, limit, "options", nameof(ParticipantOptions.Attributes) + ", keys and values together,");
        }
    }
}
