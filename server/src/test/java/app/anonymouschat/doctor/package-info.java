@org.jspecify.annotations.NullMarked
package app.anonymouschat.doctor;
