using System.Collections;
using System.Reflection;

namespace GrantGen.Runtime.Tests.Support;

/// <summary>Every string that can be reached from an object through fields, including private fields and fields of base types.</summary>
internal static class ObjectGraph
{
    public static IReadOnlyCollection<string> Strings(object root)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        List<string> strings = [];
        Stack<object> open = new([root]);
        while (open.TryPop(out object? item))
        {
            // Types lead to the whole runtime and contain none of our objects.
            if (item is MemberInfo or Assembly or Module or Pointer || !seen.Add(item))
            {
                continue;
            }

            if (item is string text)
            {
                strings.Add(text);
                continue;
            }

            foreach (object? next in item is Array array && !array.GetType().GetElementType()!.IsPrimitive ? (IEnumerable)array : Fields(item))
            {
                if (next is not null && !next.GetType().IsPrimitive)
                {
                    open.Push(next);
                }
            }
        }

        return strings;
    }

    private static List<object?> Fields(object item)
    {
        List<object?> values = [];
        for (Type? type = item.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer && !field.FieldType.IsFunctionPointer && !field.FieldType.IsByRefLike)
                {
                    values.Add(field.GetValue(item));
                }
            }
        }

        return values;
    }
}
