using GrantGen.Facts;

namespace GrantGen.Policies;

/// <summary>A grant whose value is text, as an attribute names it.</summary>
/// <param name="Grant">The row of the table.</param>
/// <param name="Values">One template for a string, any number for a list; an empty string is left out.</param>
internal sealed record StatedText(Grant Grant, EquatableArray<RoomTemplate> Values);
