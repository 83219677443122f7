package harbour.fleet

class Sailor(var name: String) {
    fun updateName(text: String) { name = text }
    fun updateMetadata(text: String) { name = text }
}

class Ferry(val localParticipant: Sailor) {
    val captain: Sailor get() = localParticipant
}
