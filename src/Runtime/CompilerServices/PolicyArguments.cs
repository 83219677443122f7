using System.ComponentModel;

namespace GrantGen.CompilerServices;

/// <summary>Reads the values of a policy from <see cref="RoomPolicyArguments"/>. For generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PolicyArguments
{
    /// <summary>Checks the caller's room for a policy that names the room itself, by a constant or a template.</summary>
    /// <param name="given">The caller's value: null, or the constant.</param>
    /// <param name="constant">The policy's room; null if it comes from a template.</param>
    /// <param name="property">The name of the caller's value.</param>
    /// <exception cref="ArgumentException">The caller names another room.</exception>
    public static void CheckRoom(string? given, string? constant, string property)
    {
        if (given is not null && given != constant)
        {
            throw new ArgumentException(
                constant is null ? $"{property} is set, and the policy has a template for it." : $"{property} is set, and the policy names another.",
                "arguments");
        }
    }

    /// <summary>The value of a hole.</summary>
    /// <param name="arguments">The caller's values.</param>
    /// <param name="name">The name of the hole.</param>
    /// <exception cref="ArgumentException">The hole has no value.</exception>
    public static string Hole(in RoomPolicyArguments arguments, string name)
        => arguments.Holes is { } holes && holes.TryGetValue(name, out string? value)
            ? value
            : throw new ArgumentException($"Holes has no value for '{name}', which is a hole of a template of the policy.", nameof(arguments));
}
